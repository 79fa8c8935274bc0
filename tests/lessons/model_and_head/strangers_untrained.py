"""Answers to exercise 4.3 by people who saw the notebook alone."""

DEF = "def untrained(info):\n"
KEEP = "[n for n in info['missing_keys'] if not n.startswith('dropout')]"
FIT = "[m[0] for m in info['mismatched_keys']]"
RIGHT = [
    DEF + "    parts = []\n    for name in info['missing_keys']:\n"
    "        if not name.startswith('dropout'):\n            parts.append(name)\n"
    "    for entry in info['mismatched_keys']:\n        parts.append(entry[0])\n"
    "    return parts",
    DEF + "    random_parts = []\n"
    "    for name, shape_in_file, shape_in_model in info['mismatched_keys']:\n"
    "        random_parts = random_parts + [name]\n"
    "    for name in info['missing_keys']:\n        if name[:7] == 'dropout':\n"
    "            continue\n        random_parts = random_parts + [name]\n"
    "    return random_parts",
    DEF + "    missing = list(info['missing_keys'])\n    for name in list(missing):\n"
    "        if name.startswith('dropout'):\n            missing.remove(name)\n"
    "    names = [entry[0] for entry in info['mismatched_keys']]\n"
    "    return missing + names",
    DEF + "    result = []\n    number = 0\n"
    "    while number < len(info['missing_keys']):\n"
    "        name = info['missing_keys'][number]\n"
    "        if name.find('dropout') != 0:\n            result.append(name)\n"
    "        number += 1\n    result.extend(e[0] for e in info['mismatched_keys'])\n"
    "    return result",
    "def has_weights(name):\n    return name[0:7] != 'dropout'\n"
    + DEF
    + "    names = info['missing_keys'] + [t[0] for t in info['mismatched_keys']]\n"
    "    return list(filter(has_weights, names))",
    DEF + "    import copy\n    mine = copy.deepcopy(info)\n"
    "    names = mine['missing_keys']\n"
    "    for entry in mine['mismatched_keys']:\n        names.append(entry[0])\n"
    "    return [name for name in names if not name.startswith('dropout')]",
    f"untrained = lambda info: {KEEP} + {FIT}",
    DEF + f"    return sorted({{*{KEEP}, *{FIT}}})",
    DEF + "    import re\n    names = {*info['missing_keys']}\n"
    "    names |= {n for n, *_ in info['mismatched_keys']}\n"
    "    return [n for n in names if not re.match('dropout', n)]",
    DEF + "    from itertools import chain\n"
    "    both = chain(info['missing_keys'], (e[0] for e in info['mismatched_keys']))\n"
    "    return [*filter(lambda n: not n.startswith('dropout'), both)]",
    DEF + "    a = np.array(info['missing_keys'], dtype=str)\n"
    "    a = a[~np.char.startswith(a, 'dropout')]\n"
    f"    return list(a) + {FIT}",
    DEF + f"    names, *_ = [*zip(*info['mismatched_keys'])] or [()]\n    return [*names, *{KEEP}]",
    DEF + f"    return list(dict.fromkeys({KEEP} + {FIT}))",
    DEF + f"    return set({KEEP} + {FIT})",
]
WRONG = [
    DEF + f"    return {KEEP}",
    DEF + "    return info['missing_keys']",
    DEF + f"    return info['missing_keys'] + {FIT}",
    DEF + f"    return {KEEP} + info['mismatched_keys']",
    DEF + f"    return {KEEP} + {FIT} + info['unexpected_keys']",
    DEF + "    parts = info['missing_keys']\n    for name in parts:\n"
    "        if name.startswith('dropout'):\n            parts.remove(name)\n"
    f"    return parts + {FIT}",
    DEF + f"    info['missing_keys'] = {KEEP}\n    return info['missing_keys'] + {FIT}",
    DEF + "    parts = info['missing_keys']\n"
    "    for entry in info['mismatched_keys']:\n        parts.append(entry[0])\n"
    "    return [name for name in parts if not name.startswith('dropout')]",
    DEF + "    return ['classifier', 'pre_classifier']",
    DEF + f"    print({KEEP} + {FIT})",
    DEF + "    parts = []\n    for name in info['missing_keys']:\n"
    "        if not name.startswith('dropout'):\n            parts.append(name)\n"
    "            return parts",
    DEF + f"    return {KEEP}, {FIT}",
    DEF + f"    parts = {KEEP}\n    parts.append({FIT})\n    return parts",
    DEF + "    parts = []\n    for name in report['missing_keys']:\n"
    "        if not name.startswith('dropout'):\n            parts.append(name)\n"
    "    for entry in report['mismatched_keys']:\n        parts.append(entry[0])\n"
    "    return parts",
    f"untrained = {KEEP} + {FIT}",
    DEF + f"    return {KEEP} + [info['mismatched_keys'][0][0]]",
    DEF + "    return [n for n in info['missing_keys'] if 'dropout' not in n] + " + FIT,
    DEF + "    return [n for n in info['missing_keys'] if n != 'dropout_N'] + " + FIT,
    DEF + "    return [n for n in info['missing_keys'] if n[0] != 'd'] + " + FIT,
    DEF + f"    return info['missing_keys'][:-1] + {FIT}",
    DEF + f"    return len({KEEP} + {FIT})",
    DEF + f"    return ', '.join({KEEP} + {FIT})",
    DEF + f"    return {KEEP} + [m[1] for m in info['mismatched_keys']]",
    DEF + f"    return {FIT}",
    DEF + f"    a = [n for n in info['missing_keys'] if 'classifier' in n]\n    return a + {FIT}",
    DEF + f"    return [n.split('/')[0] for n in {KEEP} + {FIT}]",
    DEF + f"    return sum(([n, a, b] for n, a, b in info['mismatched_keys']), {KEEP})",
    DEF + f"    return {KEEP} or {FIT}",
]

# The third round: other styles, written after the checks were mended.
RIGHT += [
    DEF + "    def walk(names):\n        if not names:\n            return []\n"
    "        head, *tail = names\n"
    "        return ([] if head.startswith('dropout') else [head]) + walk(tail)\n"
    f"    return walk([*info['missing_keys'], *{FIT}])",
    "def found(info):\n    for name in info['missing_keys']:\n"
    "        if not name.startswith('dropout'):\n            yield name\n"
    "    for name, _, _ in info['mismatched_keys']:\n        yield name\n" + DEF + "    return list(found(info))",
    DEF + f"    return sorted({KEEP} + {FIT}, key=len, reverse=True)",
    DEF + "    from functools import reduce\n"
    "    return reduce(lambda done, entry: done + [entry[0]], info['mismatched_keys'], " + KEEP + ")",
    DEF + "    answer = []\n    for key, entries in info.items():\n        for entry in entries:\n"
    "            match key, entry:\n                case 'mismatched_keys', (name, *_):\n"
    "                    answer.append(name)\n                case 'missing_keys', str(name):\n"
    "                    if name[:7] != 'dropout':\n                        answer.append(name)\n"
    "    return answer",
    DEF + "    names = {name: 1 for name in info['missing_keys']}\n"
    "    names.update((entry[0], 2) for entry in info['mismatched_keys'])\n"
    "    return [name for name in names if name.partition('dropout')[0] or"
    " not name.startswith('dropout')]",
    DEF + "    names = info['missing_keys'] + [e[0] for e in info['mismatched_keys']]\n"
    "    dropouts = [n for n in names if n.startswith('dropout')]\n"
    "    return tuple(set(names) - set(dropouts))",
    DEF + "    names = info['missing_keys'].copy()\n    for i in range(len(names) - 1, -1, -1):\n"
    "        if names[i].startswith('dropout'):\n            del names[i]\n"
    f"    names[len(names):] = {FIT}\n    return names",
]
WRONG += [
    DEF + "    for name in info['missing_keys']:\n        if not name.startswith('dropout'):\n"
    "            yield name\n    for entry in info['mismatched_keys']:\n        yield entry[0]",
    DEF + "    return {name: new for name, old, new in info['mismatched_keys']}",
    DEF + "    info['missing_keys'].sort()\n" + f"    return {KEEP} + {FIT}",
    DEF + f"    return [n.split('.')[0] for n in {KEEP} + {FIT}]",
    DEF + f"    return {KEEP} + {FIT} + {KEEP}",
    DEF + f"    return {KEEP} + [n for n in {FIT} if 'kernel' in n]",
    DEF + f"    parts = {KEEP}\n    return parts + {FIT} if parts else parts",
    DEF + "    missing = set(info['missing_keys']) - set(info['unexpected_keys'])\n    return list(missing) + " + FIT,
]
