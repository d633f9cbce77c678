"""Every client in the tables, and the advice on addresses and contexts."""
import ftplib  # S402
import http.client
import httplib
import telnetlib  # S401
import urllib
import urllib.request
import urllib2
from six.moves import http_client
from six.moves.urllib.request import urlopen

import six

urllib.urlopen(url)  # S310
urllib.request.urlopen(url)  # S310
urllib.urlretrieve(url)  # S310
urllib.request.urlretrieve(url)  # S310
urllib.URLopener()  # S310
urllib.request.URLopener()  # S310
urllib.FancyURLopener()  # S310
urllib.request.FancyURLopener()  # S310
urllib2.urlopen(url)  # S310
urllib2.Request(url)  # S310
six.moves.urllib.request.urlopen(url)  # S310
six.moves.urllib.request.urlretrieve(url)  # S310
six.moves.urllib.request.URLopener()  # S310
six.moves.urllib.request.FancyURLopener()  # S310
urlopen(url)  # S310
urlopen("file:///etc/passwd")  # S310
urlopen(url="ftp://example.org/file")  # S310 SEC610
pages = pool.map(urlopen, urls)  # S310

telnetlib.Telnet(host)  # S312
ftplib.FTP(host)  # S321
ftplib.FTP_TLS(host)  # SEC227

httplib.HTTPSConnection(host)  # S309
http.client.HTTPSConnection(host)  # S309
http_client.HTTPSConnection(host)  # S309
six.moves.http_client.HTTPSConnection(host)  # S309

BASE = "https://example.org"
urlopen("https://example.org/")
urlopen("HTTP://example.org/")  # SEC610
urlopen(BASE)
urlopen(BASE + path)
urlopen(f"{BASE}/{path}")
urlopen(f"https://{host}/")
urlopen("https://%s/" % host)
urlopen("https://{}/{}".format(host, path))
urlopen(url=BASE)
urlopen(urllib2.Request(BASE, headers=headers))
request = urllib2.Request(BASE)
urlopen(request)
urllib.request.urlretrieve("https://example.org/file", "file")


class Client:
    url = "https://example.org/"

    def load(self, secure):
        start = "https://" if secure else "http://"
        return urlopen(start + host)
