"""Who says so and how sure: quotations and their speakers, sources, modality, status."""
