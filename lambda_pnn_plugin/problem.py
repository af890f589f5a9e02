"""How work ends early."""


class Problem(Exception):  # noqa: N818, for people rather than for tracebacks
    """The work cannot be done; one sentence names the layer or file, the cause and the way out."""


class Cancelled(Exception):  # noqa: N818
    """The user ended the work."""
