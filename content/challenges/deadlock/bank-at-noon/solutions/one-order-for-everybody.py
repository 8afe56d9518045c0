import threading

alice = {"no": 1, "lock": threading.Lock(), "money": 10}
bob = {"no": 2, "lock": threading.Lock(), "money": 10}


def transfer(source, target, amount):
    pair = sorted((source, target), key=lambda a: a["no"])
    with pair[0]["lock"]:
        with pair[1]["lock"]:
            source["money"] -= amount
            target["money"] += amount


one = threading.Thread(target=transfer, args=(alice, bob, 3))
two = threading.Thread(target=transfer, args=(bob, alice, 5))
one.start()
two.start()
one.join()
two.join()
print(alice["money"], bob["money"])
