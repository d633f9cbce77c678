# profile: standard
"""Secrets that addresses give in their query, and what stands there instead of one."""
page = fetch("https://api.shop.internal/v1/tea?api_key=9f8e7d6c5b4a3f2e1d0c&page=2")  # SEC702
page = fetch(f"https://weather.shop.internal/today?appid=4f8e02b7c91d6a35e0b8f7c2d19a6e43&city={city}")  # SEC702
page = fetch("https://shop.internal/login?name=anna&password=hazel-7nut#top")  # SEC702
engine = connect(f"postgresql://shop:hazel-7nut@{host}/orders")  # SEC702
page = fetch("https://api.shop.internal/v1/tea?client-secret=9f8e7d6c5b4a3f2e1d0c")  # SEC702

page = fetch("https://api.shop.internal/v1/tea?api_key=" + key)
page = fetch(f"https://api.shop.internal/v1/tea?api_key={key}&page=2")
page = fetch("https://api.shop.internal/v1/tea?api_key=YOUR_API_KEY&page=2")
page = fetch("https://api.shop.internal/v1/tea?api_key=%s&page=2" % key)
page = fetch("https://api.example.com/v1/tea?api_key=9f8e7d6c5b4a3f2e1d0c")
page = fetch("http://localhost:8000/v1/tea?api_key=9f8e7d6c5b4a3f2e1d0c")
page = fetch("https://files.shop.internal/tea.png?alt=media&token=9f8e7d6c-5b4a-4f2e-9d0c-3b2a1f0e9d8c")
page = fetch("https://shop.internal/login?name=anna&password=")
page = fetch("https://shop.internal/reset?password=forgotten-password")
