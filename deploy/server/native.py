"""NativeAuthenticator on JupyterHub 6: its release 1.3.0 was written for 5, and its login page fails without this.

Take Login and NoTimer away when a newer release logs in without them: `python -m course_utils test-hub` will say so.
"""

from jupyterhub.handlers.login import LoginHandler as HubLogin
from nativeauthenticator import NativeAuthenticator
from nativeauthenticator.handlers import LoginHandler as NativeLogin
from nativeauthenticator.handlers import SignUpHandler

NAME = "3 to 30 small letters, digits and hyphens, the first a letter"  # username_pattern in jupyterhub_config.py
FIRST_TIME = f"Your first time here? Sign up, with the link below. Choose a name of {NAME}."
NO = f"That did not work. The name needs {NAME}; the password {{}} characters or more, and no common word."
WAIT = "You are signed up. Your instructor lets you in; then log in with this name."


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

    def render_template(self, name, **values):
        """Tell newcomers what to do, unless local.py has an announcement of its own for this page."""
        said = {"announcement_login": FIRST_TIME, **self.settings.get("template_vars", {})}
        return super().render_template(name, **{**said, **values})


class SignUp(SignUpHandler):
    def get_result_message(self, user, human, taken, confirmed, administrator):
        """Say the rules that hold here where a sign-up fails, and what comes next where it does not."""
        if not user and not taken and confirmed:
            return "alert-danger", NO.format(self.authenticator.minimum_password_length)
        if user and not user.is_authorized:
            return "alert-info", WAIT
        return super().get_result_message(user, human, taken, confirmed, administrator)


class Native(NativeAuthenticator):
    def get_handlers(self, app):
        mine = {NativeLogin: Login, SignUpHandler: SignUp}
        return [(path, mine.get(handler, handler)) for path, handler in super().get_handlers(app)]
