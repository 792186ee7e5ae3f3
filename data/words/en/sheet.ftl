# What is written into files: sheets, their metadata, films, data, disclaimers, standing text.

