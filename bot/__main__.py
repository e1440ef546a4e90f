"""`python -m bot` is `shien`."""

from bot.commands.cli import app


def main() -> None:
    """Run the command line."""
    app(prog_name="shien")


if __name__ == "__main__":
    main()
