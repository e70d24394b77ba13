"""Lets `python -m kinoved` do what the command `kinoved` does."""

from kinoved.cli import main

if __name__ == "__main__":
    main()
