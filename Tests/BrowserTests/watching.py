"""What a reader never sees of a page: what it says to the console, what it asks for, and from whom."""

from contextlib import contextmanager


@contextmanager
def watched(page, root):
    """Collects console messages, failed requests and requests that leave the site at `root`."""
    troubles = []
    listeners = {
        "console": lambda message: troubles.append(f"console: {message.text}"),
        "pageerror": lambda error: troubles.append(f"script: {error}"),
        "requestfailed": lambda request: was_cut_off(request) or troubles.append(f"failed: {request.url}"),
        "response": lambda response: response.ok or troubles.append(f"{response.status}: {response.url}"),
        "request": lambda request: request.url.startswith(root) or troubles.append(f"outside: {request.url}"),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    yield troubles
    # An answer from the page comes after everything it had to say before.
    page.evaluate("0")
    for event, listener in listeners.items():
        page.remove_listener(event, listener)


def was_cut_off(request):
    """An icon is fetched after the page has loaded; opening the next page may cut that short, and nothing failed."""
    return request.failure == "net::ERR_ABORTED"
