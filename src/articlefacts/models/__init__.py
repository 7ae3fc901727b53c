"""What users hold: spans, values, entities, facts and the article that bears them."""
