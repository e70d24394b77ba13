"""Lists for readers: a site (`site`), one page, files for other programs (`files`), a PDF."""

from kinoved.publish.page import render

__all__ = ["render"]
