#!/usr/bin/env python3
"""Build, try and test the λ-PNN Pansharpening plugin. Runs on any Python ≥ 3.9 and needs nothing installed.

Commands:
    python3 build.py demo [--spectral MS --panchromatic PAN] [--effort fast|standard|best]
    python3 build.py check
    python3 build.py test [--long] [--qgis bookworm|trixie|forky] [-- PYTEST ARGUMENTS]
    python3 build.py bench [iteration] [presets] [ablations] [scenes] [excerpts] [truth]
                           [proof] [classics] [reuse] [starter] [sizes] [startup] [comfort]
    python3 build.py process -- QGIS_PROCESS ARGUMENTS
    python3 build.py cluster [--workers N]
    python3 build.py stage | package | install | translate | lock
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from building import checks, cluster, debian, locks, pictures, plugin, qgis, testing, translations
from building.places import BUILD, ROOT, Problem

BENCHMARKS_ON_SCENES = [
    "presets",
    "ablations",
    "scenes",
    "excerpts",
    "truth",
    "bits",
    "proof",
    "reuse",
    "starter",
    "guided",
]
BENCHMARKS = ["iteration", *BENCHMARKS_ON_SCENES, "classics", "scaling", "sizes", "estimate", "startup", "comfort"]


def demo(spectral: str | None, panchromatic: str | None, effort: str) -> None:
    """The main job on the sample scene or on the user's files."""
    qgis.set_up()
    folder = BUILD / "demo"
    truth = None
    if not spectral:
        print("\nGenerating the sample scene …", flush=True)
        made = qgis.process(["run", "lambdapnn:samplescene", f"--FOLDER={folder}"], stdout=subprocess.DEVNULL)
        if made.returncode != 0:
            raise Problem("The sample scene could not be generated; the lines above say why.")
        spectral, panchromatic, truth = (str(folder / f"sample_{name}.tif") for name in ("ms", "pan", "truth"))
    folder.mkdir(parents=True, exist_ok=True)
    output, picture = folder / "pansharpened.tif", folder / "before_after.png"
    arguments = ["run", "lambdapnn:pansharpen", f"--SPECTRAL={spectral}", f"--PANCHROMATIC={panchromatic}"]
    sensor = "GE1" if truth else "auto"  # what the sample scene is drawn as
    if qgis.process([*arguments, f"--SENSOR={sensor}", f"--EFFORT={effort}", f"--OUTPUT={output}"]).returncode != 0:
        raise Problem("Pansharpening failed; the lines above say why.")
    report = [str(qgis.python()), str(ROOT / "benchmarks" / "report.py")]
    files = [spectral, panchromatic, str(output), str(picture), *filter(None, [truth])]
    subprocess.run([*report, *files], check=True)
    print(f"\nPansharpened image:  {output}\nBefore and after:    {picture}")


def check() -> list[str]:
    """Linter, formatter and type checker over the code."""
    checks.lint()
    qgis.set_up()
    checks.types(qgis.compute_python())
    return ["The code is clean."]


def bench(parts: list[str]) -> None:
    """Speed and quality in figures; the report lies in build/bench."""
    if not set(parts) <= set(BENCHMARKS):
        raise Problem(f"Choose benchmarks from {', '.join(BENCHMARKS)}.")
    qgis.set_up()
    qgis.ensure_screen()
    program = str(ROOT / "benchmarks" / "bench.py")
    command = [str(qgis.python()), program, str(qgis.compute_python()), str(BUILD / "bench"), *parts]
    subprocess.run(command, check=True, env=qgis.environment())
    print(f"\nReport: {BUILD / 'bench' / 'report.md'}")


COMMANDS = {
    "check": (check, "check the code: linter, formatter, types"),
    "stage": (lambda: [plugin.stage()], "lay the plugin out in build/stage"),
    "install": (plugin.install, "install into the user's QGIS profile"),
    "translate": (translations.update, "bring new words into the files of translations"),
    "pictures": (pictures.update, "take the guide's pictures anew, after the test of the window"),
    "lock": (
        locks.update,
        "renew the hashes of the packages to compute with, after a change of resources/compute.json",
    ),
}
"""What needs no arguments: how to do it, giving the paths made, and what it is."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    demo_parser = commands.add_parser("demo", help="set everything up, sharpen a scene, show the result")
    demo_parser.add_argument("--spectral", help="multispectral image; the generated sample scene by default")
    demo_parser.add_argument("--panchromatic", help="panchromatic image")
    demo_parser.add_argument("--effort", default="fast", choices=["fast", "standard", "best"])
    test_parser = commands.add_parser("test", help="set everything up, run the tests")
    test_parser.add_argument("--long", action="store_true", help="also the tests that take many minutes")
    test_parser.add_argument("--qgis", choices=debian.RELEASES, help="in the QGIS of that Debian release")
    test_parser.add_argument("arguments", nargs="*", help="for pytest, after --")
    bench_parser = commands.add_parser("bench", help="measure speed, quality and memory")
    bench_parser.add_argument("parts", nargs="*", help=f"of {', '.join(BENCHMARKS)}; all by default")
    cluster_parser = commands.add_parser("cluster", help="run a cluster on this computer, to compute on")
    cluster_parser.add_argument("--workers", type=int, default=2, help="processes that compute; 2 by default")
    package_parser = commands.add_parser("package", help="check the plugin and make the zip for QGIS's plugin manager")
    package_parser.add_argument("--publish", action="store_true", help="refuse what cannot be published")
    process_parser = commands.add_parser("process", help="qgis_process with the staged plugin")
    process_parser.add_argument("arguments", nargs=argparse.REMAINDER)
    for name, (_, text) in COMMANDS.items():
        commands.add_parser(name, help=text)
    options = parser.parse_args()
    try:
        if options.command == "demo":
            if bool(options.spectral) != bool(options.panchromatic):
                raise Problem("Give both --spectral and --panchromatic, or neither.")
            demo(options.spectral, options.panchromatic, options.effort)
        elif options.command == "test":
            if options.qgis:
                return testing.test_in(options.qgis, options.arguments, options.long)
            return testing.test(options.arguments, options.long)
        elif options.command == "bench":
            bench(options.parts)
        elif options.command == "cluster":
            cluster.show(options.workers)
        elif options.command == "package":
            print(plugin.package(options.publish))
        elif options.command == "process":
            qgis.ensure()
            plugin.stage()
            arguments = options.arguments[1:] if options.arguments[:1] == ["--"] else options.arguments
            return qgis.process(arguments).returncode
        else:
            print(*COMMANDS[options.command][0](), sep="\n")
    except Problem as problem:
        print(f"build.py: {problem}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"build.py: “{' '.join(error.cmd[:3])} …” failed with status {error.returncode}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
