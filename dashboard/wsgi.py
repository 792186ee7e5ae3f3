"""The atlas for any WSGI server: ``gunicorn --threads 200 dashboard.wsgi:app``.

Where it stands is told by the environment: see docs/hosting.md.
"""

from dashboard.server.app import create_app
from dashboard.server.settings import settings_of

app = create_app(settings_of()).server
