"""Put the files for other tools beside the built pages."""
