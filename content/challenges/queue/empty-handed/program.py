import queue
import threading

parcels = queue.Queue()
parcels.put("box")


def courier(name):
    if not parcels.empty():
        parcel = parcels.get()
        print(name, "takes the", parcel)


ann = threading.Thread(target=courier, args=("Ann",))
ben = threading.Thread(target=courier, args=("Ben",))
ann.start()
ben.start()
ann.join()
ben.join()
print("all home")
