"""The class on Kubernetes, without a cluster: its values against the chart's schema, its guide against the values."""

from __future__ import annotations

import copy
import json
import math
import re

import pytest

from course_utils.paths import ROOT

HERE = ROOT / "deploy" / "kubernetes"
CHART = ROOT / "tests" / "deploy" / "z2jh"  # chart 4.4: its schema and default values, with their licence
NODE = {"memory": 28.0, "cores": 7.5}  # what the guide says is left on a node of 8 cores and 32 GB


def load(path):
    yaml = pytest.importorskip("yaml")
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def merged(base, over):
    """Return `base` with the values of `over` in it, as helm lays a file of values over the chart's own."""
    both = {
        name: merged(base[name], value) if isinstance(value, dict) and isinstance(base.get(name), dict) else value
        for name, value in over.items()
    }
    return {**base, **both}


def complaints(values):
    from jsonschema import Draft7Validator

    schema = Draft7Validator(load(CHART / "values.schema.yaml"))
    return [error.message for error in schema.iter_errors(merged(load(CHART / "values.yaml"), values))]


def test_values_pass_the_charts_schema():
    assert complaints(load(HERE / "values.yaml")) == []


@pytest.mark.parametrize(
    "place, name, value",
    [
        ("singleuser", "memmory", {"limit": "2G"}),
        ("hub", "concurrentSpawnLimit", "forty"),
        ("cull", "timeout", "2h"),
        ("scheduling", "placeholders", 5),
    ],
)
def test_the_schema_would_see_a_slip(place, name, value):
    values = copy.deepcopy(load(HERE / "values.yaml"))
    values[place][name] = value
    assert complaints(values)


def test_every_value_is_a_key_of_the_chart():
    """helm passes unknown keys of free-form parts on in silence; outside those each key is one of the chart's."""
    free = {"config", "extraEnv"}

    def unknown(ours, theirs, place=""):
        for name, value in ours.items():
            if name not in theirs:
                yield f"{place}{name}"
            elif isinstance(value, dict) and isinstance(theirs[name], dict) and name not in free:
                yield from unknown(value, theirs[name], f"{place}{name}.")

    assert list(unknown(load(HERE / "values.yaml"), load(CHART / "values.yaml"))) == []


def test_the_guides_table_follows_from_the_values():
    learner = load(HERE / "values.yaml")["singleuser"]
    memory, cores = int(learner["memory"]["guarantee"].removesuffix("M")) / 1000, learner["cpu"]["guarantee"]
    fits = int(min(NODE["memory"] / memory, NODE["cores"] / cores))
    rows = re.findall(
        r"^\| (\d+) \| (\d+) \| (\d+) GB \| (\d+) \| (\d+) \|$", (HERE / "README.md").read_text("utf-8"), re.M
    )
    assert len(rows) == 4
    for row in rows:
        count, *said = map(int, row)
        assert said == [math.ceil(count / fits), round(count * memory), round(count * cores), count]


def test_image_and_chart_have_the_same_hub():
    chart = load(CHART / "Chart.yaml")["appVersion"]
    lock = (HERE / "requirements-singleuser.lock").read_text("utf-8")
    assert re.search(r"^jupyterhub==(\S+)", lock, re.M).group(1) == chart


def test_image_runs_as_an_ordinary_user_and_starts_what_the_values_start():
    lines = (HERE / "Dockerfile").read_text("utf-8").splitlines()
    user = [line.split()[1] for line in lines if line.startswith("USER")]
    command = next(json.loads(line.partition(" ")[2]) for line in lines if line.startswith("CMD"))
    learner = load(HERE / "values.yaml")["singleuser"]
    assert user == [str(learner["uid"])] and command == learner["cmd"]
    assert not [line for line in lines if line.startswith("COPY") and "--chown" in line], "the course belongs to root"


def test_every_install_in_the_image_checks_hashes():
    lines = (HERE / "Dockerfile").read_text("utf-8").splitlines()
    assert all("--require-hashes" in line for line in lines if "pip install" in line)
