"""Lines of your own: copy to /var/lib/course-hub/local.py and take the comment sign from what you need.

The hub reads it last (trying: build/hub/local.py), as root: keep it for root alone. Restart the hub after a change.
"""

c = get_config()  # noqa: F821  JupyterHub puts it there

# Who lets learners in, at /hub/authorize, and sees who is working, at /hub/admin. Sign up under this name yourself,
# before anybody else can: the name alone makes the administrator.
# c.Authenticator.admin_users = {"instructor"}

# The school's accounts in place of passwords of the hub's own (oauthenticator is installed; each provider has a page
# in its documentation). A name that comes from there becomes a Unix user, so it must fit the pattern.
# c.JupyterHub.authenticator_class = "generic-oauth"
# c.GenericOAuthenticator.client_id = "MY-CLIENT"
# c.GenericOAuthenticator.client_secret = "MY-SECRET"
# c.GenericOAuthenticator.oauth_callback_url = "https://hub.example.org/hub/oauth_callback"
# c.GenericOAuthenticator.authorize_url = "https://login.example.org/oauth/authorize"
# c.GenericOAuthenticator.token_url = "https://login.example.org/oauth/token"
# c.GenericOAuthenticator.userdata_url = "https://login.example.org/oauth/userinfo"
# c.GenericOAuthenticator.scope = ["openid", "profile"]
# c.GenericOAuthenticator.username_claim = "preferred_username"
# c.GenericOAuthenticator.login_service = "the school's account"
# c.Authenticator.allow_all = False
# c.Authenticator.allowed_users = {"ada", "grace"}

# PostgreSQL in place of SQLite (psycopg2 is installed).
# c.JupyterHub.db_url = "postgresql+psycopg2://hub:PASSWORD@127.0.0.1/hub"

# systemd counts and limits what a learner's server and kernels hold together, and gives each a /tmp of its own.
# Without it the limit is one for each process (learner.py). Fill the memory of one learner before the class: these
# lines were tried with systemd 252, but on a machine where systemd could not limit memory.
# c.JupyterHub.spawner_class = "systemd"
# c.SystemdSpawner.mem_limit = "3G"
# c.SystemdSpawner.isolate_tmp = True
# c.SystemdSpawner.isolate_devices = True
# c.SystemdSpawner.disable_user_sudo = True
# c.SystemdSpawner.unit_extra_properties = {"CPUWeight": "100", "TasksMax": "500"}

# Other limits: data of one process in MB, and seconds until an idle kernel is stopped.
# c.Spawner.environment.update({"COURSE_MEMORY_MB": "2000", "COURSE_IDLE_SECONDS": "1800"})

# A host name for each learner: nobody's page can act for another who looks at it. Needs a wildcard certificate.
# c.JupyterHub.subdomain_host = "https://hub.example.org"
