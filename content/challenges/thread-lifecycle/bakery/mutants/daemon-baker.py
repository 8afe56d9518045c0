import threading


def bake():
    print("bread")
    print("cake")


baker = threading.Thread(target=bake, daemon=True)
baker.start()
print("open")
