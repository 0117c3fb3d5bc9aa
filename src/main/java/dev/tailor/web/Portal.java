package dev.tailor.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages ask Postgres, also while their template is rendered, so all of them run on threads that may wait. */
@Blocking
@ApplicationPath("/")
public class Portal extends Application {}
