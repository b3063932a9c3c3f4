# The program alone: static, without a shell, and not as root.
#
#   docker build -t entente .
#   docker run --rm -v "$PWD:/data" entente extract article.txt
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /entente ./cmd/entente

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /entente /usr/local/bin/entente
WORKDIR /data
USER nonroot:nonroot
ENTRYPOINT ["/usr/local/bin/entente"]
