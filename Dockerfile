# The program alone: static, without a shell, and not as root.
#
#   docker build -t entente .
#   docker run --rm -v "$PWD:/data" entente extract article.txt
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# Time zones are built in, for the schedules of sources.
RUN CGO_ENABLED=0 go build -trimpath -tags timetzdata -ldflags="-s -w" -o /entente ./cmd/entente

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /entente /usr/local/bin/entente
WORKDIR /data
USER 65532:65532
ENTRYPOINT ["/usr/local/bin/entente"]
