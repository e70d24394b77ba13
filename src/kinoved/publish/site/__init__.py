"""Lists as a static site: a page for each list and film, and for what they touch.

`build` is the way in: it checks each list, writes what has changed, removes what is gone and tries
every link. `variables` holds what each template is given; `words` what a page says of itself.
"""

from kinoved.publish.site.build import Built, Input, build
from kinoved.publish.site.settings import KINDS, Site, site_of

__all__ = ["KINDS", "Built", "Input", "Site", "build", "site_of"]
