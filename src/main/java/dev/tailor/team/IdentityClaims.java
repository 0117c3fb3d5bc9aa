package dev.tailor.team;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where a provider's tokens say who somebody is; every provider has its own habits. */
@ConfigMapping(prefix = "tailor.identity")
public interface IdentityClaims {
    /** The claim that lists groups; a path with slashes reaches into objects, as in {@code realm_access/roles}. */
    @WithDefault("groups")
    String groupsClaim();

    /** The claim with the full name. */
    @WithDefault("name")
    String nameClaim();

    /** The claim with the name that pages greet with. */
    @WithDefault("given_name")
    String givenNameClaim();

    /** The claim with the mail address. */
    @WithDefault("email")
    String emailClaim();

    /** The claim that says whether the mail address is theirs; invitations are for such addresses only. */
    @WithDefault("email_verified")
    String emailVerifiedClaim();

    /** Whether a mail address counts as theirs where the token does not say; safe where nobody writes their own. */
    @WithDefault("false")
    boolean trustEmail();

    /** The claim with the address of a portrait. */
    @WithDefault("picture")
    String pictureClaim();

    /** What a group's name begins with when it makes somebody a member of a team: {@code team:orders}. */
    @WithDefault("team:")
    String teamPrefix();

    /** What follows the team's name for its leads: {@code team:orders:lead}. */
    @WithDefault(":lead")
    String leadSuffix();

    /** What follows the team's name for those who only look: {@code team:orders:viewer}. */
    @WithDefault(":viewer")
    String viewerSuffix();

    /** The group of the platform team. */
    @WithDefault("tailor-admin")
    String adminGroup();
}
