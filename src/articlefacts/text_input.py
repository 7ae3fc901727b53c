"""Articles as they come in files: the exact string that offsets count in, or why there is none."""

from __future__ import annotations

from articlefacts.errors import InputError


def decode(raw: bytes) -> str:
    r"""Decode an article: UTF-8, line ends as they are, a leading byte order mark left out.

    Raises:
        InputError: bytes that are not UTF-8; the first of them is named.

    Example:
        >>> decode(b"\xef\xbb\xbfKorvia\r\n")
        'Korvia\r\n'
    """
    try:
        return raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise InputError(
            f"not UTF-8 (byte 0x{raw[error.start]:02x} at offset {error.start}); "
            "convert it first, for example: iconv -f windows-1252 -t utf-8"
        ) from None


def named(name: object) -> str:
    r"""Name an article so that UTF-8 can hold it: what is no character, as in old file names, is escaped.

    Example:
        >>> print(named("lev\udce9.txt"))
        lev\udce9.txt
    """
    return str(name).encode(errors="backslashreplace").decode()


def reason(error: Exception) -> str:
    """Say in a few words what an error of reading or writing says, without the file's name.

    Example:
        >>> reason(FileNotFoundError(2, "No such file or directory", "a.txt"))
        'No such file or directory'
    """
    return getattr(error, "strerror", None) or str(error)


__all__ = ["decode", "named", "reason"]
