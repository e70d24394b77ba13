"""From words to a brief: what is asked for, in English or Russian, and what was not understood."""

from kinoved.compose.brief.flags import terms_of
from kinoved.compose.brief.read import DEFAULT_COUNT, MOST, brief_of, read_brief

__all__ = ["DEFAULT_COUNT", "MOST", "brief_of", "read_brief", "terms_of"]
