# Tailor in a container: docker build -t tailor .
# It takes its settings from the environment (docs/configuration.md) and says on stderr which are missing.
# It has no HEALTHCHECK, because whoever runs containers asks over HTTP: /q/health/started, /q/health/live, /q/health/ready
# on port 8080. The simulator of Atlas is in it too: docker run tailor simulator --host 0.0.0.0

FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
# What Tailor is built with changes seldom and takes long to fetch, so it has a layer of its own.
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -ntp quarkus:go-offline
COPY db db
COPY src/main src/main
RUN ./mvnw -B -ntp package -Dmaven.test.skip=true

FROM eclipse-temurin:17-jre
WORKDIR /app
# Tailor writes no files; the simulator may be told to (--state state/simulator.json).
RUN install --directory --owner 10001 state
# From seldom to often changed, so that a new release is a small download: libraries, Quarkus's part, our classes.
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/app app
# By number, so that Kubernetes sees that it isn't root.
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
