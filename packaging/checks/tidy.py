#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterpoint developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the sources, and only over what was not found clean before.

A source is clean for good: the answer is kept under a hash of its text, of every header of the project it includes, of
its compiler's arguments, of .clang-tidy and of clang-tidy's version. With --changed only what differs from the branch
this one left (or from the last commit) is checked. With --limit the run ends after so many seconds and says what it
did not reach.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

INCLUDE = re.compile(rb'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
# Of GCC's arguments, those that clang does not know or that slow it down.
DROPPED = re.compile(r"^(-fpch-preprocess|-Winvalid-pch|-fsanitize.*|-fno-sanitize.*|-ffile-prefix-map.*|-Og|-O[0-3]|-g\d?)$")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, required=True, help="the root of the sources")
    parser.add_argument("--build", type=Path, required=True, help="a configured build folder")
    parser.add_argument("--cache", type=Path, required=True, help="where clean answers are kept")
    parser.add_argument("--clang-tidy", default="clang-tidy-19")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--limit", type=float, default=0, help="seconds; 0 for none")
    parser.add_argument("--changed", action="store_true", help="only what this branch or the last commit changed")
    return parser.parse_args()


def git(source, *arguments):
    run = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(source), *arguments], capture_output=True, text=True)
    return run.stdout.strip() if run.returncode == 0 else ""


def changed_files(source):
    """Names, relative to the root, of what differs from where this branch began, and of what is not committed."""
    head = git(source, "rev-parse", "HEAD")
    base = git(source, "merge-base", "HEAD", "origin/HEAD") or git(source, "merge-base", "HEAD", "main")
    if not base or base == head:
        base = git(source, "rev-parse", "HEAD~1") or head
    names = git(source, "diff", "--name-only", "--diff-filter=d", base) if base else ""
    return set((names + "\n" + git(source, "ls-files", "--others", "--exclude-standard")).split("\n")) - {""}


def commands(build):
    """Pairs of a source and its compiler's arguments; sources that the build joins into one (unity) stand alone here."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        words = shlex.split(entry["command"])
        joined = "/Unity/unity_" in entry["file"]
        names = [name.decode() for name in INCLUDE.findall(Path(entry["file"]).read_bytes())] if joined else [entry["file"]]
        for name in names:
            yield name, entry["directory"], [name if word == entry["file"] else word for word in words]


def compiled_sources(source, build):
    """Sources of the project and their compilers' arguments, as clang-tidy is to see them."""
    entries = {}
    for file, directory, words in commands(build):
        path = os.path.relpath(file, source)
        if path.startswith(".."):
            continue
        while words and (words[0].endswith("ccache") or words[0].endswith("launcher")):
            words.pop(0)
        kept, skip = [], 0
        for index, word in enumerate(words):
            if skip:
                skip -= 1
            elif word == "-include" and words[index + 1].endswith("cmake_pch.hxx"):
                skip = 1
            elif word in ("-MT", "-MF", "-o"):
                skip = 1
            elif word != "-MD" and not DROPPED.match(word):
                kept.append(word)
        entries[path] = {"directory": directory, "file": file, "arguments": kept}
    return entries


class Hasher:
    """Hashes of sources with all that they include of the project."""

    def __init__(self, source, salt):
        self.source, self.salt, self.included = source, salt, {}

    def includes(self, path):
        if path not in self.included:
            found = set()
            for name in INCLUDE.findall((self.source / path).read_bytes()):
                name = name.decode(errors="replace")
                for base in (Path(path).parent, Path("app"), Path("tests"), Path(".")):
                    if (self.source / base / name).is_file():
                        found.add(os.path.normpath(base / name))
                        break
            self.included[path] = found
        return self.included[path]

    def closure(self, path):
        seen, todo = {path}, [path]
        while todo:
            for name in self.includes(todo.pop()) - seen:
                seen.add(name)
                todo.append(name)
        return seen

    def key(self, path, arguments):
        digest = hashlib.sha256(self.salt)
        digest.update("\0".join(arguments).encode())
        for name in sorted(self.closure(path)):
            digest.update(name.encode() + b"\0" + (self.source / name).read_bytes())
        return digest.hexdigest()


def chosen(options, entries, hasher):
    if not options.changed:
        return sorted(entries)
    changed = changed_files(options.source)
    picked = {path for path in entries if path in changed}
    for header in sorted(name for name in changed if name.endswith(".h")):
        twin = header[:-2] + ".cpp"
        users = [path for path in sorted(entries) if header in hasher.closure(path)]
        if twin in users:
            picked.add(twin)
        elif users and not picked.intersection(users):
            picked.add(users[0])
    return sorted(picked)


def write_database(build, entries, paths):
    """A compilation database of clang's own, beside the build's."""
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    words = []
    for path in paths:
        words.append({**entries[path], "arguments": entries[path]["arguments"] + ["-Wno-unknown-warning-option"]})
    (folder / "compile_commands.json").write_text(json.dumps(words))
    return folder


def check(options, folder, entry):
    command = [options.clang_tidy, "-p", str(folder), "--quiet", "--use-color=0",
               "--config-file=" + str(options.source / ".clang-tidy"), entry["file"]]
    return subprocess.run(command, capture_output=True, text=True, cwd=entry["directory"])


def run_all(options, folder, entries, waiting):
    """Checks the paths of WAITING ({path: key}) in parallel; returns those with findings and those not reached."""
    end = time.monotonic() + options.limit if options.limit else float("inf")
    bad, late = [], []

    def work(path):
        return None if time.monotonic() > end else check(options, folder, entries[path])

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path, run in zip(waiting, pool.map(work, waiting)):
            if run is None:
                late.append(path)
            elif run.returncode == 0:
                (options.cache / waiting[path]).touch()
            else:
                bad.append(path)
                print(run.stdout.strip() or run.stderr.strip(), flush=True)
    return bad, late


def main():
    options = parse_arguments()
    options.cache.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([options.clang_tidy, "--version"], capture_output=True, check=True).stdout
    hasher = Hasher(options.source, version + (options.source / ".clang-tidy").read_bytes())
    entries = compiled_sources(options.source, options.build)
    paths = chosen(options, entries, hasher)
    keys = {}
    for path in paths:
        # Two checkouts of the same text share their answers: where they lie does not count.
        arguments = [word.replace(str(options.build), "").replace(str(options.source), "")
                     for word in entries[path]["arguments"]]
        keys[path] = hasher.key(path, arguments)
    waiting = {path: keys[path] for path in paths if not (options.cache / keys[path]).exists()}
    print(f"clang-tidy: {len(paths)} sources, {len(paths) - len(waiting)} known to be clean", flush=True)
    folder = write_database(options.build, entries, waiting)
    bad, late = run_all(options, folder, entries, waiting)
    if late:
        print(f"clang-tidy: time is up; not checked: {len(late)} sources, as {late[0]}. Build the target tidy for all.")
    if bad:
        print(f"clang-tidy: findings in {len(bad)} sources: {' '.join(bad)}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
