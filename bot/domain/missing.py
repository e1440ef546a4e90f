"""The mark that a text takes where there is no value.

It is part of the domain because every layer that fills in a text may import it, `actions` and `delivery` too.
"""

from typing import Final

# A `.ftl` can tell it from every real value; an empty string would not do, for no variant can be named by it.
# It stands in the args of texts that wait in the outbox and in every `[none]` of `locales/`: never another word.
MISSING: Final = "none"
