/**
 * Functions that nearly every program calls, by module: pages load their code with the first part of the engine. All other functions of these
 * modules are there by name only until one of them is called. Found by running the programs of content/ and tests/search/programs.
 */
export const earlyFunctions: Readonly<Record<string, ReadonlySet<string>>> = {
  builtins: new Set([
    ...["_build_class", "_resolve_bases", "_getattr_default", "_merge_keywords", "_new_class", "_hasattr_slow"],
    ...["_list_from", "_sorted", "_sort", "_truth_value", "_raise_class", "_create_instance", "_set_from", "_iterate"],
    ...["_next_for", "_iterators_of", "_contains", "_length"],
    ...[
      "zip.__init__",
      "zip.__iter__",
      "zip.__next__",
      "enumerate.__init__",
      "enumerate.__iter__",
      "enumerate.__next__",
    ],
  ]),
  threading: new Set([
    ...["_MainThread.__init__", "Thread.__init__", "Thread.start", "Thread.run", "Thread.join", "Thread.name"],
    ...["_bootstrap", "current_thread", "_Waiter.__init__", "Condition.__init__", "Condition.notify", "Condition.wait"],
    ...["Condition.__enter__", "Condition.__exit__", "Condition.notify_all"],
    ...["Semaphore.__init__", "Semaphore.acquire", "Semaphore.release", "Semaphore.__enter__", "Semaphore.__exit__"],
    ...["Event.__init__", "Event.wait", "Event.set"],
  ]),
  time: new Set(),
};
