"""Hands a connection on and cuts it after so many bytes: cutter.py PORT TARGET FILE, where FILE holds the number of bytes."""
import socket
import sys
import threading

port, target, limits = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
budget = [None]
lock = threading.Lock()


def spend(count):
    """Whether so many bytes may still pass."""
    with lock:
        try:
            with open(limits) as file:
                text = file.read().strip()
        except OSError:
            text = ""
        if not text:
            budget[0] = None
            return True
        if budget[0] is None:
            budget[0] = int(text)
        budget[0] -= count
        return budget[0] > 0


def hand_on(source, sink):
    try:
        while data := source.recv(65536):
            if not spend(len(data)):
                break
            sink.sendall(data)
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


server = socket.create_server(("127.0.0.1", port), backlog=64)
while True:
    client, _ = server.accept()
    try:
        there = socket.create_connection(("127.0.0.1", target))
    except OSError:
        client.close()
        continue
    for pair in ((client, there), (there, client)):
        threading.Thread(target=hand_on, args=pair, daemon=True).start()
