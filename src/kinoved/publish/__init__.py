"""A checked or composed list as one handsome static page."""

from kinoved.publish.page import publish, render

__all__ = ["publish", "render"]
