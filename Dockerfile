# What runs in the image is the wheel, installed as anybody would install it.
# `tests/architecture/test_image.py` walks these steps in an empty folder; it reads /srv as that folder.

# A tag can come to mean another image; `python@sha256:…` means one for ever. `shien doctor` says which it was.
ARG PYTHON_IMAGE=python:3.11-slim-bookworm

FROM ${PYTHON_IMAGE} AS build
RUN pip install --no-cache-dir uv==0.13.9
WORKDIR /srv/source
COPY pyproject.toml README.md ./
COPY bot bot
COPY simulator simulator
COPY locales locales
COPY data data
RUN uv build --wheel --out-dir /srv/wheel
RUN uv venv --no-python-downloads /srv/shien \
    && uv pip install --compile-bytecode --python /srv/shien/bin/python /srv/wheel/*.whl

FROM ${PYTHON_IMAGE}
ARG PYTHON_IMAGE
# What is printed on paper; without them there are boxes instead of letters.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /srv/shien /srv/shien
RUN useradd --system --uid 10001 --home-dir /srv/data --create-home shien
ENV PATH=/srv/shien/bin:$PATH
ENV BUILT_FROM=$PYTHON_IMAGE
USER shien
WORKDIR /srv/data
# SQLite's file, unless DATABASE_URL names another database.
VOLUME /srv/data
HEALTHCHECK --interval=30s --timeout=20s --start-period=2m CMD ["shien", "health"]
# `exec`, so that SIGTERM reaches the bot, which then finishes what it has in hand.
CMD ["sh", "-c", "shien db upgrade && exec shien run"]
