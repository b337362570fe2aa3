"""Asks a port every case of the conformance kit and prints what differs; README.md says how. Standard library only.

python3 run.py [--only NAME,NAME] COMMAND [ARGUMENT ...]    a child process, a line a call
python3 run.py [--only NAME,NAME] --url http://HOST:PORT    a server, POST /NAME
"""
import argparse, json, pathlib, subprocess, sys, urllib.error, urllib.request

HERE = pathlib.Path(__file__).parent
read = lambda name: json.loads((HERE / name).read_text("utf-8"))
INDEX = read("index.json")
NOTHING = object()
shown = lambda value: "nothing" if value is NOTHING else json.dumps(value, ensure_ascii=False)[:200]


def differences(expected, actual, path="result"):
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in {**expected, **actual}:
            if key not in INDEX["notCompared"]:
                yield from differences(expected.get(key, NOTHING), actual.get(key, NOTHING), f"{path}.{key}")
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, (one, other) in enumerate(zip(expected, actual)):
            yield from differences(one, other, f"{path}[{index}]")
    elif expected != actual or isinstance(expected, bool) != isinstance(actual, bool):
        yield f"{path}: expected {shown(expected)}, got {shown(actual)}"


def process(command):
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    def ask(call):
        print(json.dumps(call), file=child.stdin, flush=True)
        return json.loads(child.stdout.readline() or sys.exit("the port has ended"))
    return ask


def server(url):
    def ask(call):
        query = f"?language={call['language']}" if "language" in call else ""
        request = urllib.request.Request(f"{url.rstrip('/')}/{call['function']}{query}")
        request.add_header("content-type", "application/json")
        try:
            return json.load(urllib.request.urlopen(request, json.dumps(call["input"]).encode()))
        except urllib.error.HTTPError as error:  # What is refused may have a status of its own.
            return json.load(error)
    return ask


if __name__ == "__main__":
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("--only", "--url"): parser.add_argument(name)
    options, command = parser.parse_known_args()
    names = options.only.split(",") if options.only else INDEX["functions"]
    ask, results = server(options.url) if options.url else process(command), []
    for case in [case for name in names for case in read(f"{name}.json")["cases"]]:
        answer = ask({key: case[key] for key in ("function", "input", "language") if key in case})
        results.append(list(differences(case["result"], answer)))
        if results[-1]: print(f"{case['id']}: {case['title']}", *results[-1][:5], sep="\n  ")
    print(f"{results.count([])} of {len(results)} cases agree")
    sys.exit(0 if results.count([]) == len(results) else 1)
