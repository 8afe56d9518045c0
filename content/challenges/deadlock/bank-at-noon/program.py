import threading

alice = {"no": 1, "lock": threading.Lock(), "money": 10}
bob = {"no": 2, "lock": threading.Lock(), "money": 10}


def transfer(source, target, amount):
    with source["lock"]:
        with target["lock"]:
            source["money"] -= amount
            target["money"] += amount


one = threading.Thread(target=transfer, args=(alice, bob, 3))
two = threading.Thread(target=transfer, args=(bob, alice, 5))
one.start()
two.start()
one.join()
two.join()
print(alice["money"], bob["money"])
