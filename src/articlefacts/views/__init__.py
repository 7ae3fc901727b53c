"""Ways to look at an article's facts: a page, tables, graphs. They read models, nothing else."""
