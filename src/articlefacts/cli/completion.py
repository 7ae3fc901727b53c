"""Print a script with which the shell completes commands, options and their values."""

from __future__ import annotations

import importlib
from argparse import Action, ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from articlefacts.cli import COMMANDS
from articlefacts.cli.arguments import extract_parser
from articlefacts.cli.messages import DONE

# What means something to zsh inside a description.
_TAME = str.maketrans("[]:'", "(),’")
_FILES = frozenset(["FILE", "OUT", "IN"])


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command (empty: of the bare one).

    Attributes:
        command: The subcommand that has it.
        names: ``-o``, ``--output``.
        help: What it does, in one line.
        takes: ``nothing``, ``files``, ``words`` (those of ``choices``), or ``other`` values.
        choices: What it may be given.
    """

    command: str
    names: tuple[str, ...]
    help: str
    takes: str
    choices: tuple[str, ...] = ()


def register(parser: ArgumentParser) -> None:
    """Declare the arguments of ``articlefacts completion``."""
    parser.add_argument("shell", choices=tuple(SHELLS), help="whose script to print")


def run(arguments: Namespace) -> int:
    """Print the script; returns the exit code."""
    print("\n".join(SHELLS[arguments.shell](tuple(options()))))
    return DONE


def options() -> Iterator[Option]:
    """Yield the options of every command, read off the parsers themselves.

    Example:
        >>> [o.choices for o in options() if o.command == "batch" and "--format" in o.names]
        [('jsonl', 'parquet')]
    """
    for command, parser in _parsers():
        for action in parser._actions:
            if action.option_strings:
                yield _option(command, action)


def _parsers() -> Iterator[tuple[str, ArgumentParser]]:
    yield "", extract_parser(COMMANDS)
    for name, module in COMMANDS.items():
        parser = ArgumentParser(prog=name)
        importlib.import_module(module).register(parser)
        yield name, parser


def _option(command: str, action: Action) -> Option:
    names = tuple(action.option_strings)
    told = (action.help or "").replace("%(default)s", str(action.default))
    if action.choices:
        return Option(command, names, told, "words", tuple(map(str, action.choices)))
    if action.nargs == 0:
        return Option(command, names, told, "nothing")
    return Option(command, names, told, "files" if action.metavar in _FILES else "other")


def _bash(known: tuple[Option, ...]) -> Iterator[str]:
    yield "# In ~/.bashrc:  source <(articlefacts completion bash)"
    yield "_articlefacts() {"
    yield "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= words="
    yield (
        f"  if ((COMP_CWORD > 1)); then case ${{COMP_WORDS[1]}} in {'|'.join(COMMANDS)}) "
        f"command=${{COMP_WORDS[1]}};; esac; fi"
    )
    yield "  COMPREPLY=()"
    yield "  case $command:$prev in"
    yield from _bash_values(known)
    yield "  esac"
    yield "  case $command in"
    for command in ("", *COMMANDS):
        yield f'    "{command}") words="{" ".join(_names(known, command))}";;'
    yield "  esac"
    yield (
        "  if [[ $cur != -* ]]; then words=; [[ $command == completion ]] && "
        f'words="{" ".join(SHELLS)}"; fi'
    )
    yield f'  ((COMP_CWORD == 1)) && words="$words {" ".join(COMMANDS)}"'
    yield '  COMPREPLY=($(compgen -W "$words" -- "$cur"))'
    yield "}"
    yield "complete -o bashdefault -o default -F _articlefacts articlefacts"


def _bash_values(known: tuple[Option, ...]) -> Iterator[str]:
    for option in known:
        cases = "|".join(f"{option.command}:{name}" for name in option.names)
        if option.takes == "words":
            yield (
                f'    {cases}) COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$cur")); '
                "return;;"
            )
        elif option.takes != "nothing":
            # Nothing of ours: the shell's own completion of files follows.
            yield f"    {cases}) return;;"


def _names(known: tuple[Option, ...], command: str) -> Iterator[str]:
    for option in known:
        if option.command == command:
            yield from option.names


def _zsh(known: tuple[Option, ...]) -> Iterator[str]:
    yield "#compdef articlefacts"
    yield "# Write it to a folder of $fpath:  articlefacts completion zsh > ~/.zfunc/_articlefacts"
    yield "_articlefacts() {"
    yield "  local command="
    yield f"  ((CURRENT > 2)) && case $words[2] in ({'|'.join(COMMANDS)}) command=$words[2];; esac"
    yield "  case $command in"
    for command in ("", *COMMANDS):
        yield f"    ('{command}')"
        yield "      _arguments -S \\"
        for option in known:
            if option.command == command:
                yield from (f"        {_zsh_option(option, name)} \\" for name in option.names)
        yield f"        {_zsh_rest(command)}"
        yield "      ;;"
    yield "  esac"
    yield "}"
    yield '_articlefacts "$@"'


def _zsh_option(option: Option, name: str) -> str:
    told = option.help.translate(_TAME)
    value = {
        "nothing": "",
        "files": ":file:_files",
        "words": f":value:({' '.join(option.choices)})",
        "other": ":value: ",
    }[option.takes]
    return f"'{name}[{told}]{value}'"


def _zsh_rest(command: str) -> str:
    if command == "completion":
        return f"'2:shell:({' '.join(SHELLS)})'"
    if command:
        return "'*:file:_files'"
    return f"'1:command or file:{{_values command {' '.join(COMMANDS)}; _files}}' '*:file:_files'"


def _fish(known: tuple[Option, ...]) -> Iterator[str]:
    yield "# articlefacts completion fish > ~/.config/fish/completions/articlefacts.fish"
    subcommands = " ".join(COMMANDS)
    for name in COMMANDS:
        yield f"complete -c articlefacts -n __fish_is_first_arg -a {name}"
    yield (
        "complete -c articlefacts -f -n '__fish_seen_subcommand_from completion' "
        f"-a '{' '.join(SHELLS)}'"
    )
    for option in known:
        seen = f"__fish_seen_subcommand_from {option.command or subcommands}"
        condition = seen if option.command else f"not {seen}"
        flags = " ".join(
            f"-{'l' if n.startswith('--') else 's'} {n.lstrip('-')}" for n in option.names
        )
        value = {"words": f" -x -a '{' '.join(option.choices)}'", "files": " -r -F", "other": " -x"}
        told = option.help.replace("'", "’")
        yield (
            f"complete -c articlefacts -n '{condition}' {flags}{value.get(option.takes, '')} -d "
            f"'{told}'"
        )


SHELLS: Mapping[str, Callable[[tuple[Option, ...]], Iterator[str]]] = MappingProxyType(
    {"bash": _bash, "zsh": _zsh, "fish": _fish}
)
"""The shells whose scripts are written."""

__all__ = ["SHELLS", "Option", "options", "register", "run"]
