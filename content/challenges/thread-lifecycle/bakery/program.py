import threading


def bake():
    print("bread")
    print("cake")


baker = threading.Thread(target=bake)
baker.start()
print("open")
