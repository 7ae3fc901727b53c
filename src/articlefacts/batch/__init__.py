"""An archive of articles in, chunk files out; stops and goes on without losing an article."""

from articlefacts.batch.inputs import Source
from articlefacts.batch.job import Job, Report, run_job

__all__ = ["Job", "Report", "Source", "run_job"]
