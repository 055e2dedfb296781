"""What the tests of the command line share."""

from tests.config.deployments import programs  # noqa: F401
