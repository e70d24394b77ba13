"""One file a rule; `kinoved.check` finds them by this folder."""
