"""A limit on the notebooks that one learner runs at the same time: each holds half a gigabyte."""

from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado import web
from traitlets import Integer

FULL = """
You have {} notebooks running, and this server gives each learner {}.
Close the tab of one and open this one again. If its tab is gone already,
stop it in the list of running kernels (the circle with a square, left).
Your files are safe."""


class FewKernels(AsyncMappingKernelManager):
    """Starts kernels up to a number, then says which way out there is."""

    max_kernels = Integer(2, config=True, help="How many notebooks a learner may run at once.")

    async def start_kernel(self, *args, **kwargs):
        if len(self) >= self.max_kernels:
            raise web.HTTPError(409, FULL.format(len(self), self.max_kernels))
        return await super().start_kernel(*args, **kwargs)
