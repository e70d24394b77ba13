"""The subcommands: each file is one and has `command`."""
