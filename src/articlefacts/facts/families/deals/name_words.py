"""Words that may stand before a name in a pattern of holdings: «le fabricant de vélos |X|» opens with them."""

WORDS = r"(?:(?!(?:qui|que|dont|par|dans|pour|en|et|de|du|des|à|au) )[a-zà-ÿ'-]{1,24} ){0,4}?"
"""Up to four words in small letters, none of which links two parts of a clause."""
