/** Modules and names of the standard library that are not offered, with what to use instead. */

const noFiles = "there are no files here: keep the text in a string, or in an io.StringIO";
const noNetwork = "there is no network here: stand in for a request with a function that sleeps";
const noProcesses = "no other program can be started here: use multiprocessing, or a thread";
const noInsight = "the machine has no CPython inside to look at";
const noText = "a program cannot run text as code here";
const noScreen = "there is no screen here: print";
const notPython = "only the standard library is here";

export const refusedModules: ReadonlyMap<string, string> = new Map<string, string>([
  ...["tempfile", "pathlib", "shutil", "glob", "fnmatch", "fileinput", "zipfile", "tarfile", "gzip", "csv"].map(
    (n): [string, string] => [n, noFiles],
  ),
  ...["bz2", "lzma", "zlib", "shelve", "dbm", "sqlite3", "configparser", "tomllib", "mmap", "fcntl", "stat"].map(
    (n): [string, string] => [n, noFiles],
  ),
  ...["socket", "socketserver", "ssl", "http", "http.server", "http.client", "urllib", "urllib.request"].map(
    (n): [string, string] => [n, noNetwork],
  ),
  ...["urllib.parse", "requests", "aiohttp", "httpx", "smtplib", "ftplib", "select", "selectors", "xmlrpc"].map(
    (n): [string, string] => [n, noNetwork],
  ),
  ...["websockets", "flask", "fastapi", "django", "ipaddress"].map((n): [string, string] => [n, noNetwork]),
  ...["subprocess", "pty", "pexpect"].map((n): [string, string] => [n, noProcesses]),
  ...["inspect", "dis", "gc", "weakref", "ctypes", "tracemalloc", "faulthandler", "sysconfig", "importlib"].map(
    (n): [string, string] => [n, noInsight],
  ),
  ...["ast", "code", "codeop", "runpy", "pickletools", "symtable", "tokenize"].map((n): [string, string] => [
    n,
    noText,
  ]),
  ...["tkinter", "turtle", "curses", "getpass", "readline", "cmd"].map((n): [string, string] => [n, noScreen]),
  ...["numpy", "pandas", "scipy", "matplotlib", "tqdm", "colorama", "rich", "psutil", "pytest", "trio", "anyio"].map(
    (n): [string, string] => [n, notPython],
  ),
  ...["gevent", "eventlet", "greenlet", "celery", "redis", "joblib", "curio", "twisted"].map((n): [string, string] => [
    n,
    `${notPython}: threading, asyncio, multiprocessing and concurrent.futures`,
  ]),
  ["uuid", "every run must be the same: count, as itertools.count does"],
  ["secrets", "every run must be the same: use random.Random(seed)"],
  ["multiprocessing.shared_memory", "use multiprocessing.Array or multiprocessing.Value"],
  ["signal", "nobody sends signals here: use threading.Event or threading.Timer"],
  ["sched", "use threading.Timer, or asyncio's call_later"],
  ["timeit", "computing takes no time on this clock: use time.perf_counter around what sleeps"],
  ["cProfile", "computing takes no time on this clock"],
  ["profile", "computing takes no time on this clock"],
  ["resource", "the machine has limits of its own"],
  ["atexit", "put what comes last at the end of the program"],
  ["unittest", "use assert"],
  ["unittest.mock", "use a class of your own"],
  ["doctest", "use assert"],
  ["argparse", "there is no command line: put the values into the program"],
  ["optparse", "there is no command line: put the values into the program"],
  ["getopt", "there is no command line: put the values into the program"],
  ["locale", "texts and numbers are those of the C locale"],
  ["gettext", "texts are those of the program"],
  ["zoneinfo", "use datetime.timezone with a fixed offset"],
  ["calendar", "use datetime"],
  ["cmath", "complex numbers are not supported"],
  ["decimal", "use int for exact sums (cents), or float"],
  ["array", "use a list, or multiprocessing.Array"],
  ["struct", "use int.to_bytes and int.from_bytes"],
  ["marshal", "use json"],
  ["base64", "use bytes.hex"],
  ["binascii", "use bytes.hex"],
  ["codecs", "use str.encode and bytes.decode"],
  ["pprint", "use print, or json.dumps with indent"],
  ["reprlib", "use repr"],
  ["textwrap", "use str.splitlines and str.strip"],
  ["difflib", "compare the texts with =="],
  ["logging.handlers", "use logging.StreamHandler, or a Handler of your own"],
  ["logging.config", "use logging.basicConfig"],
  ["concurrent.interpreters", "use multiprocessing"],
  ["graphlib", "walk the graph with a set of what was seen"],
  ["hmac", "use hashlib"],
  ["platform", "use sys.platform and sys.version_info"],
  ["site", notPython],
  ["email", noNetwork],
  ["html", noNetwork],
  ["xml", "use json"],
]);

/** What to use instead of a module; undefined when there is nothing to say. */
export const moduleAdvice = (name: string): string | undefined =>
  refusedModules.get(name) ?? refusedModules.get(name.split(".")[0] as string);

/** Names of offered modules. */
export const refusedNames: ReadonlyMap<string, string> = new Map<string, string>([
  ...["open", "listdir", "scandir", "walk", "mkdir", "makedirs", "remove", "unlink", "rename", "rmdir"].map(
    (n): [string, string] => [`os.${n}`, noFiles],
  ),
  ...["stat", "chdir", "read", "write", "close", "pipe", "fsync", "replace", "chmod", "access"].map(
    (n): [string, string] => [`os.${n}`, noFiles],
  ),
  ...["system", "popen", "fork", "execv", "execvp", "spawnl", "posix_spawn", "wait", "waitpid"].map(
    (n): [string, string] => [`os.${n}`, noProcesses],
  ),
  ["os.kill", "use Process.terminate, or an event that asks a thread to end"],
  ["os.abort", "use sys.exit"],
  ["os.urandom", "every run must be the same: use random.Random(seed)"],
  ["os.getloadavg", "computing takes no time on this machine"],
  ["os.times", "use time.perf_counter"],
  ["os.sched_yield", "use time.sleep(0)"],
  ["sys.getrefcount", "the machine counts no references"],
  ["sys.getsizeof", "objects have no size here that CPython would agree with"],
  ["sys.modules", "use an import statement"],
  ["sys.stdin", "nobody can type here: put the value into the program"],
  ["sys.settrace", "watch the replay"],
  ["threading.settrace", "watch the replay"],
  ["threading.setprofile", "watch the replay"],
  ["_thread.interrupt_main", "set an event that the main thread looks at"],
  ["sys.setprofile", "watch the replay"],
  ["sys._getframe", noInsight],
  ["sys._current_frames", "use threading.enumerate, or watch the replay"],
  ["sys.displayhook", noScreen],
  ["sys.excepthook", "use try and except, or threading.excepthook"],
  ["io.open", noFiles],
  ["io.TextIOWrapper", noFiles],
  ["io.FileIO", noFiles],
  ["io.BufferedReader", noFiles],
  ["logging.FileHandler", noFiles],
  ["hashlib.sha3_256", "use sha256"],
  ["hashlib.blake2b", "use sha256"],
  ["hashlib.pbkdf2_hmac", "use sha256"],
  ["hashlib.file_digest", noFiles],
]);

/** What to use instead of a name of an offered module. */
export const nameAdvice = (module: string, name: string): string | undefined => refusedNames.get(`${module}.${name}`);
