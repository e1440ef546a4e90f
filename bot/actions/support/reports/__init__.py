"""Reports: what staff told an authority or the employer is noted; nothing is sent to either."""
