"""Whether other programs accept what kinoved writes.

Run `KINOVED_CONSUMERS=FOLDER python -m bench.consumers`. FOLDER holds the programs' repositories,
each as OWNER+NAME (a git directory or a checkout), and `node_modules` with schema-dts, typescript,
esbuild, zod 3, @anatine/zod-openapi 2 and @citation-js/core with @citation-js/plugin-csl. What is
not there is told and left out; nothing of it is kept. It needs jsonschema, which the tests have,
and for Radarr mono with its compiler and Newtonsoft's JSON reader.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from kinoved.publish.files import writer_named
from kinoved.publish.files.sheet import Row, Sheet

FOLDER = Path(os.environ.get("KINOVED_CONSUMERS", "consumers"))
SHEET = Sheet(
    "Zones & <mirrors>: \"one\"",
    "Films to walk through; it's “wet”.",
    (
        Row("Stalker: #1", 1979, 1, ("Сталкер",), ("Andrei Tarkovsky",), ("USSR",), "A <zone>.",
            "It rains.", ("Bring boots.",), "tt0079944", "1398", "Q189600",
            (("1978", "https://example.org/card"),)),
        Row("=Fargo, or \"snow\"", 1996, 2, (), ("Joel Coen", "Ethan Coen"), (), "", "", (),
            "tt0116282", "275", "Q222720"),
        Row("七人の侍", 1954, 3, (), ("黒澤明",), (), "雨。", "", (), "tt0047478", "346", ""),
        Row("Without anything", None, 4),
    ),
    "en",
    "https://example.org/zones",
)  # fmt: skip
CITED = """
const { Cite } = require('@citation-js/core'); require('@citation-js/plugin-csl');
const cited = new Cite(JSON.parse(require('fs').readFileSync(0, 'utf8')));
process.stdout.write(cited.format('bibliography', { template: 'apa', format: 'text' }));
"""
TYPED = """
import type {{ ItemList, WithContext }} from 'schema-dts';
export const list: WithContext<ItemList> = {};
"""
TRAKT = """
import {{ listedMovieResponseSchema as item }}
  from './{root}/response/listedMovieResponseSchema.ts';
import {{ listRequestSchema as request }} from './{root}/request/listRequestSchema.ts';
const told = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const unknown = new Set();
for (const one of told) for (const issue of (item.safeParse(one).error?.issues ?? []))
  unknown.add(issue.message + ' ' + issue.path.join('.'));
const movies = told.map((one) => one.movie).filter((one) => one.ids.imdb || one.ids.tmdb);
const asked = request.safeParse({{ movies }});
console.log(JSON.stringify({{ unknown: [...unknown], asked: asked.success,
  why: asked.error?.issues, sent: asked.data?.movies?.map((one) => one.ids) }}));
"""
RADARR = """
using System; using System.Collections.Generic; using System.IO; using Newtonsoft.Json;
using NzbDrone.Core.ImportLists.StevenLu;
public class Movie { public int Id { get; set; } }
public static class Program {
  public static void Main(string[] files) {
    var told = File.ReadAllText(files[0]);
    foreach (var m in JsonConvert.DeserializeObject<List<StevenLuResponse>>(told))
      Console.WriteLine("stevenlu " + m.imdb_id + " " + m.title);
    foreach (var m in JsonConvert.DeserializeObject<List<Movie>>(File.ReadAllText(files[1])))
      Console.WriteLine("radarr " + m.Id);
  }
}
"""


class MissingError(Exception):
    """A program that is not there."""


def text_of(name: str) -> str:
    """The list in one format."""
    writer = writer_named(name)
    assert writer is not None  # noqa: S101 - said for the type checker
    return writer.write(SHEET)


def unpacked(repository: str, *paths: str) -> Path:
    """A folder for this run with the files `paths` of a fetched repository."""
    held = FOLDER / repository
    if not held.exists():
        raise MissingError(f"{repository} is not there")
    if not (held / "HEAD").exists():
        return held
    target = Path(tempfile.mkdtemp(prefix="consumer-"))
    packed = subprocess.run(
        ["git", "--git-dir", str(held), "archive", "HEAD", *paths], check=True, capture_output=True
    )
    subprocess.run(["tar", "x", "-C", str(target)], input=packed.stdout, check=True)
    return target


def ran(*command: str, given: str = "", cwd: Path | None = None) -> str:
    """What a program prints; MissingError where it is not installed, an error where it fails."""
    if shutil.which(command[0]) is None and not Path(command[0]).exists():
        raise MissingError(f"{Path(command[0]).name} is not installed")
    done = subprocess.run(
        command, input=given, cwd=cwd, capture_output=True, text=True, check=False
    )
    assert not done.returncode, (done.stdout + done.stderr)[:2000]  # noqa: S101 - a refusal
    return done.stdout


def modules() -> Path:
    """The folder of Node's packages."""
    if not (FOLDER / "node_modules").exists():
        raise MissingError("node_modules is not there")
    return (FOLDER / "node_modules").resolve()


def kometa_schema() -> str:
    """Kometa's own schema of collection files, over the file as YAML."""
    import jsonschema  # noqa: PLC0415 - a tool of the tests

    root = unpacked("Kometa-Team+Kometa", "json-schema")
    schema = json.loads((root / "json-schema" / "collection-schema.json").read_text("utf-8"))
    told = yaml.safe_load(text_of("kometa"))
    jsonschema.Draft7Validator(schema).validate(told)
    ids = told["collections"][SHEET.name]["imdb_id"]
    assert ids == [row.imdb for row in SHEET.rows if row.imdb]  # noqa: S101 - the outcome
    return f"collection-schema.json: valid, {len(ids)} films"


def _kometa_module(name: str) -> Any:
    """One of Kometa's modules, with the part of its tools that it asks for."""
    root = unpacked("Kometa-Team+Kometa", "modules")
    tools = types.ModuleType("modules.util")
    quiet = types.SimpleNamespace(info=str, error=str)
    held = {
        "Failed": type("Failed", (Exception,), {}),
        "logger": quiet,
        "get_list": lambda data, **_: data if isinstance(data, list) else [data],
        "regex_first_int": lambda data, _: int("".join(filter(str.isdigit, str(data)))),
    }
    for key, value in held.items():
        setattr(tools, key, value)
    package = types.ModuleType("modules")
    package.__path__ = []
    package.util = tools  # type: ignore[attr-defined]
    sys.modules.update({"modules": package, "modules.util": tools})
    module = types.ModuleType(name)
    source = (root / "modules" / f"{name}.py").read_text("utf-8")
    exec(compile(source, name, "exec"), module.__dict__)  # noqa: S102 - what is measured
    return module


def kometa_text() -> str:
    """Kometa's reader of text files."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text_of("kometa-text"))
        file.flush()
        ids = _kometa_module("textfile").TextFile(None).get_ids([file.name], is_movie=True)
    assert ids == [(row.imdb, "imdb") for row in SHEET.rows if row.imdb]  # noqa: S101
    return f"modules/textfile.py: {len(ids)} films in order"


def kometa_stevenlu() -> str:
    """Kometa's reader of StevenLu's lists."""
    told = json.loads(text_of("stevenlu"))
    answer = types.SimpleNamespace(status_code=200, json=lambda: told)
    asked = types.SimpleNamespace(get=lambda _: answer)
    ids = _kometa_module("stevenlu").StevenLu(asked).get_imdb_ids("stevenlu_popular", None)
    assert ids == [(row.imdb, "imdb") for row in SHEET.rows if row.imdb]  # noqa: S101
    return f"modules/stevenlu.py: {len(ids)} films in order"


def radarr() -> str:
    """Radarr's own class for StevenLu and Newtonsoft's reader, which Radarr uses, under mono."""
    root = unpacked("Radarr+Radarr", "src/NzbDrone.Core/ImportLists/StevenLu/StevenLuAPI.cs")
    place = Path(tempfile.mkdtemp(prefix="consumer-"))
    for name in ("stevenlu", "radarr"):
        (place / name).write_text(text_of(name), "utf-8")
    (place / "main.cs").write_text(RADARR, "utf-8")
    api = root / "src" / "NzbDrone.Core" / "ImportLists" / "StevenLu" / "StevenLuAPI.cs"
    library = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll"
    ran("mcs", "-out:main.exe", f"-r:{library}", "main.cs", str(api), cwd=place)
    told = ran("mono", "main.exe", "stevenlu", "radarr", cwd=place).splitlines()
    wanted = [f"stevenlu {row.imdb} {row.title}" for row in SHEET.rows if row.imdb]
    wanted += [f"radarr {row.tmdb}" for row in SHEET.rows if row.tmdb]
    assert told == wanted, told  # noqa: S101 - the outcome
    return f"StevenLuResponse and a list of ids: {len(told)} films"


def quickstatements() -> str:
    """The parser of QuickStatements 3, version 1 of the commands."""
    root = unpacked("WikiMovimentoBrasil+quickstatements3", "src/core/parsers")
    models = types.ModuleType("core.models")
    models.Batch = models.BatchCommand = object  # type: ignore[attr-defined]
    core = types.ModuleType("core")
    core.__path__ = [str(root / "src" / "core")]
    sys.modules.update({"core": core, "core.models": models})
    from core.parsers.v1 import V1CommandParser  # type: ignore[import-not-found]  # noqa: PLC0415

    commands = [
        V1CommandParser().parse_command(c) for c in text_of("quickstatements").split("\n") if c
    ]
    first = commands[0]
    assert first["property"] == "P577", first  # noqa: S101 - the outcome
    assert first["value"]["value"]["precision"] == 9, first  # noqa: S101
    return f"core/parsers/v1.py: {len(commands)} command, {first['action']} {first['entity']['id']}"


def csl_schema() -> str:
    """The published schema of CSL-JSON."""
    import jsonschema  # noqa: PLC0415 - a tool of the tests

    root = unpacked("citation-style-language+schema", "schemas/input")
    schema = json.loads((root / "schemas" / "input" / "csl-data.json").read_text("utf-8"))
    told = json.loads(text_of("csl-json"))
    jsonschema.Draft7Validator(schema).validate(told)
    return f"csl-data.json: valid, {len(told)} references"


def csl_cited() -> str:
    """citation-js, which reads the references and writes them in a style."""
    told = subprocess.run(
        ["node", "-e", CITED], input=text_of("csl-json"), capture_output=True, text=True,
        env={**os.environ, "NODE_PATH": str(modules())}, check=True,
    ).stdout  # fmt: skip
    assert all(row.title.split(",")[0] in told for row in SHEET.rows), told  # noqa: S101
    return f"citation-js: {told.splitlines()[0]}"


def schema_org() -> str:
    """The types of schema.org in schema-dts, held by the compiler of TypeScript."""
    node = modules()
    place = Path(tempfile.mkdtemp(prefix="consumer-"))
    (place / "node_modules").symlink_to(node)
    (place / "list.ts").write_text(TYPED.format(text_of("json-ld").rstrip()), "utf-8")
    command = (str(node / ".bin" / "tsc"), "--noEmit", "--strict", "--skipLibCheck", "list.ts")
    ran(*command, cwd=place)
    wrong = text_of("json-ld").replace('"director"', '"directress"').rstrip()
    (place / "list.ts").write_text(TYPED.format(wrong), "utf-8")
    refused = subprocess.run(command, cwd=place, capture_output=True, check=False).returncode
    assert refused, "a wrong property is let through"  # noqa: S101 - else the check says nothing
    return "schema-dts: an ItemList of Movies; a wrong property is refused"


def trakt() -> str:
    """Trakt's published schemas: of a list's item, and of the request that fills a list."""
    node = modules()
    root = unpacked("trakt+trakt-api", "projects/api/src")
    held = "projects/api/src/contracts/_internal"
    (root / "told.ts").write_text(TRAKT.format(root=held), "utf-8")
    (root / "node_modules").symlink_to(node)
    bundle = (
        str(node / ".bin" / "esbuild"),
        "told.ts",
        "--bundle",
        "--platform=node",
        "--outfile=o.js",
    )
    ran(*bundle, cwd=root)
    told = json.loads(ran("node", "o.js", given=text_of("trakt"), cwd=root))
    own = {
        "Required id",
        "Required listed_at",
        "Required movie.ids.trakt",
        "Required movie.ids.slug",
    }
    assert set(told["unknown"]) == own, told["unknown"]  # noqa: S101 - the outcome
    assert told["asked"], told["why"]  # noqa: S101
    films = len(told["sent"])
    return f"request to fill a list: valid, {films} films; an item lacks Trakt's own numbers"


CHECKS: dict[str, Callable[[], str]] = {
    "kometa": kometa_schema,
    "kometa-text": kometa_text,
    "stevenlu": kometa_stevenlu,
    "stevenlu, radarr": radarr,
    "trakt": trakt,
    "quickstatements": quickstatements,
    "csl-json": csl_schema,
    "csl-json, cited": csl_cited,
    "json-ld": schema_org,
}


def main() -> int:
    """Run every program that is there; 1 where one refuses."""
    refused = 0
    for name, check in CHECKS.items():
        try:
            told = check()
        except MissingError as missing:
            told = f"not run: {missing}"
        except Exception as error:
            told = f"REFUSED: {type(error).__name__}: {str(error)[:600]}"
            refused += 1
        print(f"{name:18} {told}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
