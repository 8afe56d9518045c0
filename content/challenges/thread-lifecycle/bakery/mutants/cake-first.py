import threading


def bake():
    print("cake")
    print("bread")


baker = threading.Thread(target=bake)
baker.start()
print("open")
