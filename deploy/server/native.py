"""NativeAuthenticator on JupyterHub 6: its release 1.3.0 was written for 5, and its login page fails without this.

Take this file away when a newer release logs in without it: `python -m course_utils test-hub` will say so.
"""

from jupyterhub.handlers.login import LoginHandler as HubLogin
from nativeauthenticator import NativeAuthenticator
from nativeauthenticator.handlers import LoginHandler as NativeLogin


class NoTimer:
    """Stands where JupyterHub 5 had a statsd timer: 6 has none, and 1.3.0 still starts and stops one at each login."""

    def timer(self, name):
        return self

    def start(self):
        return self

    def stop(self, send=True):
        return self


class Login(NativeLogin):
    statsd = NoTimer()

    def _render(self, login_error=None, username=None, **more):
        """Show the hub's own form for errors (an expired one): for them JupyterHub 6 passes more than 1.3.0 takes."""
        page = HubLogin if more else NativeLogin
        return page._render(self, login_error=login_error, username=username, **more)


class Native(NativeAuthenticator):
    def get_handlers(self, app):
        return [(path, Login if handler is NativeLogin else handler) for path, handler in super().get_handlers(app)]
