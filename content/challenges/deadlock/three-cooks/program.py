import threading

knives = [threading.Lock() for _ in range(3)]


def cook(number):
    with knives[number]:
        with knives[(number + 1) % 3]:
            print("cook", number, "cuts")


cooks = []
for number in range(3):
    cooks.append(threading.Thread(target=cook, args=(number,)))
for thread in cooks:
    thread.start()
for thread in cooks:
    thread.join()
print("dinner")
