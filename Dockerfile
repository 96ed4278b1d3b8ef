# The bot in a container. Settings come from the environment; everything kept lies in /data.
FROM python:3.11-slim
RUN useradd --create-home bot && mkdir /data && chown bot /data
WORKDIR /app
COPY . .
RUN pip install --no-cache-dir torch==2.13.0 && pip install --no-cache-dir .
USER bot
ENV DATA_DIR=/data
VOLUME /data
STOPSIGNAL SIGTERM
CMD ["made-in-mianyang", "run"]
