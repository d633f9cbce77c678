# profile: standard
"""Keys of letters, digits and marks: what looks like a part of a template or of a pattern is there by chance."""
SECRET_KEY = "v8$(kq2w%sx0t-e5^n=9_zr@m!c7b&l3j+d6f*h1ygu#p4oa)i"  # S105
SECRET_KEY = "^r%(w0z8q=3mx_7e@k5t$n+c2!b9&l6j-d*h1yg#u4pf)siaov"  # S105
SECRET_KEY = "p4$ouy)9h-2tq%d*e_r8&x=k7z^c5n@b3w+m1!j6lg#sf0iva$"  # S105
SECRET_KEY = "$(openssl rand -hex 32 | base64 --wrap=0 || exit 100)"
SECRET_KEY = "${SECRET_KEY:-$(cat /run/keys/%(site)s_2024_08_15)!}"
SECRET_KEY = "{{ cookiecutter.secret_key(50, '!@#$%^&*') | 12345 }}"
secret_pattern = "^(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=.*[!@#$%^&*]).{8,64}$"
