"""A site on this machine's own address, built anew and shown anew whenever its lists change."""

from kinoved.web.preview.preview import Preview

__all__ = ["Preview"]
